package io.rightful.telephony.api;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import io.rightful.remote.AccessToken;
import io.rightful.remote.Exchange;
import io.rightful.remote.FormBody;
import io.rightful.remote.Gets;
import io.rightful.remote.Requests;
import io.rightful.remote.RestClients;
import io.rightful.remote.Signals;
import io.rightful.remote.Tokens;
import io.rightful.remote.Tools;

/**
 * Reads from one phone system's API.
 *
 * @param authorization the header's whole value
 */
public record ApiSender(
        Requests requests, RestClients clients, URI address, Function<AccessToken, String> authorization) {
    /** For an API that takes its tokens as bearers. */
    public static ApiSender byBearer(Tools tools, Tokens tokens, URI address, Duration gap) {
        return of(tools, tokens, address, gap, AccessToken::bearer);
    }

    /** @param tokens whose value is the header as it is sent */
    public static ApiSender byHeader(Tools tools, Tokens tokens, URI address, Duration gap) {
        return of(tools, tokens, address, gap, AccessToken::value);
    }

    /**
     * @param query what is empty is not sent
     * @param list the names that lead to the list in the answer
     */
    public ApiAnswer list(String path, Map<String, String> query, String... list) {
        return ApiAnswer.of(get(path, query), list);
    }

    /** @param query what is empty is not sent */
    public Exchange get(String path, Map<String, String> query) {
        String whole = address + path + queryOf(query);
        return requests.send(token -> clients.at(address, Gets.class).get(whole, authorization.apply(token)));
    }

    private static ApiSender of(
            Tools tools, Tokens tokens, URI address, Duration gap, Function<AccessToken, String> authorization) {
        return new ApiSender(new Requests(tools, tokens, Signals.HTTP, gap), tools.clients(), address, authorization);
    }

    private static String queryOf(Map<String, String> query) {
        Map<String, String> stated = new TreeMap<>(query);
        stated.values().removeIf(String::isEmpty);
        return stated.isEmpty() ? "" : "?" + FormBody.of(stated);
    }
}
