package io.rightful.admin.contact;

import io.restassured.response.Response;

import io.rightful.admin.Api;

/** One account's contacts, as an admin keeps them through the API. */
record AddressBook(String account) {

    String add(String body) {
        return post(body).then().statusCode(201).extract().path("id");
    }

    String add(String name, String phone) {
        return add("{\"name\":\"" + name + "\",\"phones\":[\"" + phone + "\"]}");
    }

    Response post(String body) {
        return Api.as("admin", account).body(body).post("/api/contacts");
    }

    Response put(String contact, String body) {
        return Api.as("admin", account).body(body).put("/api/contacts/" + contact);
    }

    Response get(String contact) {
        return Api.as("analyst", account).get("/api/contacts/" + contact);
    }

    /** @param query as the URL has it */
    Response find(String query) {
        return Api.as("analyst", account).get("/api/contacts?" + query);
    }

    Response set(String contact, String role, String user) {
        return Api.as("admin", account)
                .body("{\"user\":\"" + user + "\"}")
                .put("/api/contacts/" + contact + "/" + role);
    }

    Response clear(String contact, String role) {
        return Api.as("admin", account).delete("/api/contacts/" + contact + "/" + role);
    }

    Response history(String contact, String role) {
        return Api.as("analyst", account).get("/api/history?contact=" + contact + "&role=" + role);
    }
}
