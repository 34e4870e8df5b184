package io.rightful.benchmarks.function;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The test plays the function. */
class RuntimeApiTest {
    private final RuntimeApi api = new RuntimeApi();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void anEventIsHandedOverAndItsAnswerComesBack() throws Exception {
        var answer = api.invoke("{\"event\":1}");
        HttpResponse<String> next = get("invocation/next");

        assertThat(next.body()).isEqualTo("{\"event\":1}");
        assertThat(post("invocation/" + id(next) + "/response", "done").statusCode())
                .isEqualTo(202);
        assertThat(answer.get(10, TimeUnit.SECONDS).body()).isEqualTo("done");
    }

    @Test
    void eventsComeInTheirOrder() throws Exception {
        api.invoke("first");
        api.invoke("second");

        assertThat(get("invocation/next").body()).isEqualTo("first");
        assertThat(get("invocation/next").body()).isEqualTo("second");
    }

    @Test
    void anErrorOfAnEventIsNoAnswer() throws Exception {
        var answer = api.invoke("{}");
        String id = id(get("invocation/next"));
        post("invocation/" + id + "/error", "{\"errorMessage\":\"broken\"}");

        assertThatThrownBy(() -> answer.get(10, TimeUnit.SECONDS)).hasMessageContaining("broken");
    }

    @Test
    void aFunctionThatCannotStartAnswersNothing() throws Exception {
        var answer = api.invoke("{}");
        post("init/error", "{\"errorMessage\":\"no configuration\"}");

        assertThatThrownBy(() -> answer.get(10, TimeUnit.SECONDS)).hasMessageContaining("no configuration");
    }

    private static String id(HttpResponse<String> next) {
        return next.headers().firstValue("Lambda-Runtime-Aws-Request-Id").orElseThrow();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request =
                request(path).POST(HttpRequest.BodyPublishers.ofString(body)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://" + api.address() + "/2018-06-01/runtime/" + path));
    }
}
