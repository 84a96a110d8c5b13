package dev.reviver.files;

import dev.reviver.runtime.MigrationName;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/** Dates a new migration: now, in UTC, but always later than the last one. */
final class Timestamps {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Timestamps() {}

    static MigrationName next(Clock clock, String slug, List<MigrationName> existing) throws MigrationFilesException {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!existing.isEmpty()) {
            LocalDateTime last = parse(existing.get(existing.size() - 1));
            now = now.withNano(0).isAfter(last) ? now : last.plusSeconds(1);
        }
        return new MigrationName(FORM.format(now) + "_" + slug);
    }

    private static LocalDateTime parse(MigrationName last) throws MigrationFilesException {
        try {
            return LocalDateTime.parse(last.timestamp(), FORM);
        } catch (DateTimeParseException e) {
            throw new MigrationFilesException(
                    "A new migration must sort after " + last + ", but " + last.timestamp()
                            + " is no time in the form yyyyMMddHHmmss. Rename that directory, then compile again.",
                    e);
        }
    }
}
