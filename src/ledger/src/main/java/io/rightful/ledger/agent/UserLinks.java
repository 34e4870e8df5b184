package io.rightful.ledger.agent;

import java.util.List;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

import io.rightful.ledger.table.Key;
import io.rightful.ledger.user.StoredUser;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.UserId;

/** Writes into users' items whether a link names them. */
public record UserLinks(String table, AccountId account, Key link) {
    private static final AttributeValue ONE = AttributeValue.fromN("1");

    /** Only if the user still is what the link will say of them. */
    TransactWriteItem added(StoredUser user) {
        AttributeValue revision = AttributeValue.fromN(Long.toString(user.revision()));
        return written(update(user.user().id())
                .updateExpression("SET #revision = #revision + :one ADD #links :link")
                .conditionExpression("#revision = :revision")
                .expressionAttributeValues(Map.of(":one", ONE, ":link", set(), ":revision", revision)));
    }

    public TransactWriteItem removed(UserId user) {
        return written(update(user)
                .updateExpression("SET #revision = #revision + :one DELETE #links :link")
                .expressionAttributeValues(Map.of(":one", ONE, ":link", set())));
    }

    private Update.Builder update(UserId user) {
        return Update.builder()
                .tableName(table)
                .key(StoredUser.key(account, user).attributes())
                .expressionAttributeNames(Map.of("#revision", StoredUser.REVISION, "#links", StoredUser.LINKS));
    }

    private AttributeValue set() {
        return AttributeValue.fromSs(List.of(link.partition()));
    }

    private static TransactWriteItem written(Update.Builder update) {
        return TransactWriteItem.builder().update(update.build()).build();
    }
}
