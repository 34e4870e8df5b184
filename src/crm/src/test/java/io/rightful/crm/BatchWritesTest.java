package io.rightful.crm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.rightful.crm.OwnerWritten.Refused;
import io.rightful.crm.OwnerWritten.TryLater;
import io.rightful.crm.OwnerWritten.Written;
import io.rightful.remote.RemoteException;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BatchWritesTest {
    private final List<Integer> sizes = new ArrayList<>();

    @Test
    void aLimitInTheMiddleTellsWhatWasWrittenAndAsksNoMore() {
        List<OwnerWritten> results = BatchWrites.write(writes(7), 2, batch -> {
            sizes.add(batch.size());
            if (sizes.size() == 2) {
                throw RemoteFailure.of(Kind.LIMIT_REACHED, "limit").exception();
            }
            return written(batch);
        });
        assertThat(results.subList(0, 2)).allMatch(Written.class::isInstance);
        assertThat(results.subList(2, 7)).allMatch(TryLater.class::isInstance).hasSize(5);
        assertThat(sizes).containsExactly(2, 2);
    }

    @Test
    void aLimitAtOnceFailsSoThatTheTimeToComeBackIsKnown() {
        assertThatThrownBy(() -> BatchWrites.write(writes(2), 2, batch -> {
                    throw RemoteFailure.of(Kind.LIMIT_REACHED, "limit").exception();
                }))
                .isInstanceOf(RemoteException.class);
    }

    @Test
    void aRevokedTokenIsNotLeftForLater() {
        assertThatThrownBy(() -> BatchWrites.write(writes(4), 2, batch -> {
                    sizes.add(batch.size());
                    if (sizes.size() == 2) {
                        throw RemoteFailure.of(Kind.NEEDS_RECONNECT, "revoked").exception();
                    }
                    return written(batch);
                }))
                .isInstanceOf(RemoteException.class);
    }

    @Test
    void theOneThatSpoilsItsBatchIsFoundByHalves() {
        CrmLeadId bad = new CrmLeadId("37");
        List<OwnerWritten> results = Halves.write(writes(100), 100, batch -> {
            sizes.add(batch.size());
            return batch.stream().anyMatch(write -> write.lead().equals(bad))
                    ? Halves.alone(batch, lead -> new Refused(lead, Refusal.OTHER, "bad"))
                    : Optional.of(written(batch));
        });
        assertThat(results).hasSize(100).filteredOn(Refused.class::isInstance).hasSize(1);
        assertThat(results.get(37)).isEqualTo(new Refused(bad, Refusal.OTHER, "bad"));
        assertThat(sizes).hasSizeLessThan(20);
    }

    private static List<OwnerWrite> writes(int count) {
        return IntStream.range(0, count)
                .mapToObj(id -> new OwnerWrite(
                        new CrmLeadId(Integer.toString(id)), new CrmOwner.Nobody(), new CrmOwner.Nobody()))
                .toList();
    }

    private static Map<CrmLeadId, OwnerWritten> written(List<OwnerWrite> batch) {
        return batch.stream().map(OwnerWrite::lead).collect(Collectors.toMap(Function.identity(), Written::new));
    }
}
