package io.rightful.dynamodb;

import java.util.List;
import java.util.Optional;

/**
 * One table of {@code infra/tables.json}. All key attributes are strings.
 *
 * @param stream what its stream tells of each change, in DynamoDB's words
 */
record TableDescription(
        String name,
        String hashKey,
        String rangeKey,
        Optional<String> stream,
        Optional<String> timeToLive,
        List<IndexDescription> indexes) {

    /**
     * @param projection {@code ALL}, {@code KEYS_ONLY}, or {@code INCLUDE}
     * @param attributes which it includes besides the keys
     */
    record IndexDescription(String name, String hashKey, String rangeKey, String projection, List<String> attributes) {}
}
