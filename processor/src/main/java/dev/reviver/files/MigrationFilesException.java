package dev.reviver.files;

import org.jspecify.annotations.Nullable;

/**
 * The migrations directory cannot be read or written, or is not what the plan was made against. The message says what
 * is wrong, what was changed (nothing, unless it says otherwise), and the way out.
 */
public final class MigrationFilesException extends Exception {
    private static final long serialVersionUID = 1L;

    MigrationFilesException(String message) {
        this(message, null);
    }

    MigrationFilesException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
