package dev.reviver.sample.blog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where else a user is to be found.
 *
 * @param homepage a URL
 * @param mastodon an address of the form {@code @name@server}
 */
@Embeddable
public record Links(
        @Column(length = 2000) @Nullable String homepage,
        @Column(length = 320) @Nullable String mastodon) {}
