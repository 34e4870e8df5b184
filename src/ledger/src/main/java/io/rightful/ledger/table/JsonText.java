package io.rightful.ledger.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;

/**
 * One kind of record as text in an item. What there is to find out about the record is found out when this is made: kept
 * by a class for itself, it is made as an executable is built, so that no first event pays for it.
 */
public final class JsonText<T> {
    private final Class<T> type;
    private final ObjectWriter writer;
    private final ObjectReader reader;

    private JsonText(Class<T> type) {
        this.type = type;
        this.writer = Json.MAPPER.writerFor(type);
        this.reader = Json.MAPPER.readerFor(type);
    }

    public static <T> JsonText<T> of(Class<T> type) {
        return new JsonText<>(type);
    }

    public String write(T value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not representable: " + type, e);
        }
    }

    public T read(String text) {
        try {
            return reader.readValue(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored item is not readable as " + type.getSimpleName(), e);
        }
    }
}
