package io.rightful.local.web;

/**
 * What is needed to post to a source.
 *
 * @param url a path of this server
 * @param secret text, keyed as UTF-8
 */
public record SourceView(String name, String provider, String url, String secret) {}
