package dev.reviver.processor;

import javax.tools.Diagnostic.Kind;

/**
 * Every message of the shell: about options, files and changes. What is wrong with a mapping is said by
 * {@link dev.reviver.entity.Problem}.
 */
enum Message {
    /** Arguments: option, value, what is wrong and what is allowed. */
    OPTION_REFUSED("RV201", Kind.ERROR, "%s=%s cannot be used: %s."),
    /** Arguments: the reader's message. */
    SNAPSHOT_UNREADABLE("RV202", Kind.ERROR, "%s"),
    /** Arguments: the reader's or writer's message. */
    MIGRATIONS_UNUSABLE("RV203", Kind.ERROR, "%s"),
    /** Arguments: the snapshot's file, the migrations, the text of an empty snapshot. */
    SNAPSHOT_MISSING(
            "RV204",
            Kind.ERROR,
            "%s is missing, though there are migrations beside it (%s), so what they lead to is not known. Restore the"
                    + " file from version control. If all of them were written by hand, create it with this text:%n%s"),
    /** Arguments: the class, its source. */
    ENTITY_UNSEEN(
            "RV205",
            Kind.ERROR,
            "this compile is incomplete: the source of the entity %s exists (%s), but it was not compiled, and no class"
                    + " file of it is known. Nothing was written. Compile the whole module, or delete the source."),
    /** Arguments: the class, its source. */
    ENTITY_UNSEEN_NOTE(
            "RV205",
            Kind.NOTE,
            "this compile is incomplete, so whether the migrations are up to date is not known: the source of the entity"
                    + " %s exists (%s), but it was not compiled, and no class file of it is known."),
    /** Arguments: the change in words. */
    PENDING_CHANGE("RV206", Kind.MANDATORY_WARNING, "%s; no migration provides that yet."),
    /** Arguments: how many more. */
    PENDING_MORE("RV206", Kind.MANDATORY_WARNING, "And %d more changes that no migration provides yet."),
    /** Arguments: the SQL, the command. */
    PENDING_MIGRATION(
            "RV207",
            Kind.MANDATORY_WARNING,
            "The entities ask for what no migration provides. This SQL would be written:%n%n%s%nTo write it as a migration"
                    + " with its way back, run%n    %s"),
    /** Arguments: what goes, what may be it, the answers that it is one thing, the answer that the old one is dropped. */
    LOOKS_LIKE_RENAME(
            "RV208",
            Kind.ERROR,
            "%s goes and %s comes. Nothing was written. If it is one thing under a new name, keep what is in it with%n"
                    + "    %s%nIf the old one is really to be dropped, with all that is in it, say so with%n"
                    + "    %s%n(-D instead of -A with Maven and Gradle; several pairs have a comma between them)"),
    /** Arguments: the option that says so. */
    RENAMES_TOGETHER(
            "RV208", Kind.ERROR, "If each of these is one thing under a new name, one option says so:%n    %s"),
    /** Arguments: the change in words. */
    DROP_REFUSED(
            "RV209",
            Kind.ERROR,
            "%s, which drop=refuse forbids. Nothing was written. Keep it in the entities, or compile once without"
                    + " drop=refuse."),
    /** Arguments: the change in words. */
    NOT_ARCHIVED(
            "RV238",
            Kind.ERROR,
            "%s, and drop=archive cannot put an attribute of a composite type aside, since values are read by the order"
                    + " of their attributes. Nothing was written. Keep it in the class, copy its values to a column"
                    + " first in a migration of their own, or lose them and compile once with drop=drop."),
    /** Arguments: the directory, the changes in words, what old code can do, the grade, what the way back cannot do. */
    MIGRATION_WRITTEN("RV210", Kind.NOTE, "wrote %s:%n%s%sThe way back is %s.%n%s"),
    /** Arguments: the name, the migrations directory. */
    NOTHING_PENDING(
            "RV211",
            Kind.NOTE,
            "nothing was written for the name \"%s\": the migrations in %s provide all that the entities ask for. For SQL"
                    + " written by hand, add -Areviver.empty=true."),
    /** Arguments: the migrations' names. */
    NEWER_THAN_SNAPSHOT(
            "RV212",
            Kind.NOTE,
            "newer than the snapshot, so not from this processor: %s. They run in their order; what they change is not"
                    + " known here."),
    /** Arguments: none. */
    RUNTIME_MISSING(
            "RV213",
            Kind.WARNING,
            "the migrations cannot be found at run time: dev.reviver:reviver-runtime is not on the class path. Add it to"
                    + " the dependencies and, if the module has a module-info, \"requires dev.reviver.runtime;\" to that."),
    /** Arguments: the generated class. */
    PROVIDES_MISSING(
            "RV214",
            Kind.WARNING,
            "the migrations cannot be found at run time: the module does not provide them. Add to module-info.java:%n"
                    + "    provides dev.reviver.runtime.MigrationSource with %s;"),
    /** Arguments: the file, the failure. */
    OUTPUT_FAILED(
            "RV215", Kind.ERROR, "cannot write %s among the class files: %s. Clean the output, then compile again."),
    /** Arguments: the file, the line, what is wrong and the way out. */
    MAPPING_FILE("RV216", Kind.ERROR, "%s:%d: %s."),
    /** Arguments: the former name, what was looked for, what is there. */
    FORMER_NAME_UNKNOWN(
            "RV221",
            Kind.ERROR,
            "@RenamedFrom(\"%s\"): the last migration has no %s; it has %s. Correct the name, or remove the annotation if"
                    + " nothing was renamed."),
    /** Arguments: the former name, the thing of that name. */
    FORMER_NAME_IN_USE(
            "RV222",
            Kind.ERROR,
            "@RenamedFrom(\"%s\"): %s is still mapped, so it cannot have become this. Remove the annotation if the rename"
                    + " is done or was none; if the name is used for something new now, mark that with"
                    + " @RenamedFrom(RenamedFrom.NOTHING)."),
    /** Arguments: the former name, the constant of that name, the constant of the present name. */
    FORMER_NAME_TAKEN(
            "RV223",
            Kind.ERROR,
            "@RenamedFrom(\"%s\"): the last migration has both %s and %s, so the one cannot have become the other. If"
                    + " the second is to go, take it away in a migration of its own first. If nothing was renamed, remove the"
                    + " annotation; what is no longer mapped is dropped then."),
    /** Arguments: the former name. */
    FORMER_NAME_STALE(
            "RV224",
            Kind.NOTE,
            "@RenamedFrom(\"%s\") has done its work: the last migration knows the present name. Remove it."),
    /** Arguments: what said it, the code. */
    ACCEPT_UNUSED(
            "RV225", Kind.NOTE, "%s takes the risk %s, which nothing that is pending has at this place. Remove it."),
    /** Arguments: what said it, the column. */
    BACKFILL_UNUSED(
            "RV226", Kind.NOTE, "%s gives a value for %s, which nothing that is pending makes required. Remove it."),
    /** Arguments: what is wrong. */
    ACCEPT_UNKNOWN("RV227", Kind.ERROR, "@Accept: %s."),
    /** Arguments: the name, what is archived. */
    PURGE_UNKNOWN("RV228", Kind.ERROR, "%s is not archived, so it cannot be purged. Archived is %s."),
    /** Arguments: the code of the hazard, in words what is at risk, how to take it. */
    HAZARD("RV229", Kind.MANDATORY_WARNING, "%s %s. To take this risk, say why: %s"),
    /** Arguments: the code of the hazard, in words what is at risk. */
    HAZARD_NOTE("RV229", Kind.NOTE, "%s %s."),
    /** Arguments: how many more. */
    HAZARDS_MORE("RV229", Kind.NOTE, "And %d more risks, told in the file."),
    /** Arguments: one migration, the other, the directory, the second's command. */
    FORK(
            "RV230",
            Kind.ERROR,
            "%s and %s were added to the same migration, or both to none, on two branches, and the snapshot in %s knows only the first."
                    + " Nothing was written. If the second is deployed nowhere, compile once with -Areviver.fork=repair, or"
                    + " run reviver rebase, which keeps edits by hand: it is written anew on top, its way back included. If the first one is the one that is deployed"
                    + " nowhere, take the other branch's snapshot before you do."),
    /** Arguments: the migrations that are gone. */
    FORK_REPAIRED("RV231", Kind.NOTE, "in place of %s. Renames that were said by option must be said again."),
    /** Arguments: the column, key or index, what it is, the first release that has it, the target, what to do. */
    TARGET_TOO_OLD(
            "RV238",
            Kind.ERROR,
            "%s is %s, which PostgreSQL has from %s on, and reviver.target is %s. %s, or raise reviver.target."),
    /** Arguments: a hidden directory. */
    FORK_KEPT(
            "RV239",
            Kind.WARNING,
            "%s is what stood there before: it has SQL that is not in what was written in its place. Carry over what was"
                    + " written by hand, the way back included, then delete that directory."),
    /** Arguments: the migrations. */
    FORK_INCLUDED(
            "RV232",
            Kind.NOTE,
            "the snapshot has all that %s changes, so that was kept as it is and is noted in the snapshot."),
    /** Arguments: the script, what is wrong with it. */
    SCRIPT_UNUSABLE(
            "RV233",
            Kind.WARNING,
            "%s %s, so the migrations cannot be applied. Restore the file, or delete its directory."),
    /** Arguments: none. */
    NO_OUTPUT_DIRECTORY(
            "RV234",
            Kind.ERROR,
            "javac was called without -d, and without it has no directory for the resources by which the migrations are"
                    + " found at run time. Nothing was written. Add -d DIRECTORY."),
    /** Arguments: the name. */
    NO_ENTITIES(
            "RV235",
            Kind.NOTE,
            "nothing was written for the name \"%s\": this module has no class with @Entity of jakarta.persistence."),
    /** Arguments: the class, its class file. */
    CLASS_LEFT(
            "RV236",
            Kind.NOTE,
            "the entity %s counts, since its class file exists (%s), though no source of it was found. If it was deleted,"
                    + " delete that too, or clean, and compile again."),
    /** Arguments: the annotation. */
    UNRESOLVED(
            "RV237",
            Kind.ERROR,
            "%s cannot be resolved, so what the entities ask for is not known. Nothing was written; correct what the"
                    + " compiler says, and compile again."),
    /** Arguments: the stack trace. */
    CRASHED(
            "RV299",
            Kind.ERROR,
            "the processor failed, and wrote nothing after that point. This is a fault of Reviver; please report it with"
                    + " these lines:%n%s");

    private final String code;
    private final Kind kind;
    private final String text;

    Message(String code, Kind kind, String text) {
        this.code = code;
        this.kind = kind;
        this.text = text;
    }

    /** The code that stands in brackets before the text; it never changes its meaning. */
    String code() {
        return code;
    }

    /** How javac treats it, unless an option says otherwise. */
    Kind kind() {
        return kind;
    }

    /** A format; the constants tell its arguments. */
    String text() {
        return text;
    }
}
