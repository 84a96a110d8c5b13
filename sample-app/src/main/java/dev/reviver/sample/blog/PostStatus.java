package dev.reviver.sample.blog;

/** How far a post has come. */
public enum PostStatus {
    DRAFT,
    PUBLISHED,
    RETRACTED
}
