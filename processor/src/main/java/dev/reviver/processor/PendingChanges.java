package dev.reviver.processor;

import dev.reviver.change.Change;
import dev.reviver.change.FewVerbs;
import dev.reviver.change.LookAlike;
import dev.reviver.change.Plan;
import dev.reviver.change.Renames;
import dev.reviver.change.Words;
import dev.reviver.draft.Planned;
import dev.reviver.draft.Question;
import dev.reviver.entity.Origins;
import dev.reviver.files.Draft;
import dev.reviver.hazard.Direction;
import dev.reviver.hazard.Finding;
import dev.reviver.hazard.Severity;
import dev.reviver.schema.Column;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import dev.reviver.snapshot.Seal;
import dev.reviver.snapshot.SnapshotBody;
import dev.reviver.sql.PostgresWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * Tells of changes that are not in a migration yet: each at its Java element, the SQL and the command once.
 *
 * @param planned what would be written
 * @param origins the Java elements behind it
 * @param entities what the classes ask for, as text
 * @param seal what says that the same classes need not be read again, if that is so
 */
record PendingChanges(Console console, Planned planned, Origins origins, SnapshotBody entities, Optional<Seal> seal) {
    /** Whoever has more to read than this reads the SQL. */
    private static final int MOST = 50;

    private static final String RENAME = "-Areviver.rename=";

    /** What would be written. */
    Plan plan() {
        return planned.plan();
    }

    /** What would be written, as files. */
    Draft draft() {
        return planned.draft(seal, entities);
    }

    /** Tells of everything, with {@code command} to write it. */
    void tell(Kind kind, String command) {
        List<Change> changes = plan().changes().stream()
                .filter(change -> !Words.of(change).isEmpty() && !isPartOfAnother(change))
                .toList();
        for (Change change : changes.subList(0, Math.min(MOST, changes.size()))) {
            console.tell(Message.PENDING_CHANGE, kind, element(change), Words.sentence(change));
        }
        if (changes.size() > MOST) {
            console.tell(Message.PENDING_MORE, kind, Optional.empty(), changes.size() - MOST);
        }
        ask(kind);
        console.tell(
                Message.PENDING_MIGRATION,
                kind,
                Optional.empty(),
                indented(PostgresWriter.script(
                        plan(),
                        Direction.UP,
                        planned.said().acceptances(),
                        planned.said().server())),
                command);
    }

    /** Whether it is only how another change comes about: a new required column gets values, and then its NOT NULL. */
    private boolean isPartOfAnother(Change change) {
        return change.whole() instanceof Change.Fill
                || (change instanceof Change.Alter alter
                        && alter.to() instanceof Column column
                        && plan().changes().stream()
                                .anyMatch(other -> other instanceof Change.Create create
                                        && create.object() instanceof Column
                                        && create.table().equals(alter.table())
                                        && create.object().name().equals(column.name())));
    }

    /** Asks about each thing that goes, and of which nobody said whether it is what comes, under a new name. */
    void ask(Kind kind) {
        List<Question> questions = planned.questions();
        for (Question question : questions) {
            LookAlike first = question.pairs().get(0);
            console.tell(
                    Message.LOOKS_LIKE_RENAME,
                    kind,
                    origins.of(first.to().table(), first.to().column()),
                    question.from(),
                    question.pairs().stream().map(pair -> pair.to().toString()).collect(Collectors.joining(" or ")),
                    question.pairs().stream()
                            .map(pair -> answer(pair, '"' + pair.fromName() + '"', pair.asRename()))
                            .collect(Collectors.joining("\n    ")),
                    question.pairs().size() == 1
                            ? answer(first, "RenamedFrom.NOTHING", question.asDrop())
                            : RENAME + question.asDrop());
        }
        String together = Question.together(questions);
        if (!together.isEmpty()) {
            console.tell(Message.RENAMES_TOGETHER, kind, Optional.empty(), RENAME + together);
        }
    }

    /** The answer as an annotation, where there is an element to put it on, and as an option. */
    private String answer(LookAlike pair, String formerName, String option) {
        String asOption = RENAME + option;
        boolean isTable = planned.asked().changes().stream()
                .anyMatch(change -> change instanceof Change.Create create
                        && create.object() instanceof Table
                        && create.table().equals(pair.to().table()));
        return pair.to().column().isPresent() || isTable
                ? "@RenamedFrom(" + formerName + ") at " + pair.to() + ", or " + asOption
                : asOption;
    }

    /** Tells of what the way up puts at risk and nobody has accepted, each at its element. */
    void tellHazards() {
        List<Finding> findings = planned.risks();
        for (Finding finding : findings.subList(0, Math.min(MOST, findings.size()))) {
            String code = finding.hazard().code();
            Optional<Element> element = element(finding.change());
            if (finding.hazard().severity() == Severity.ERROR) {
                console.tell(
                        Message.HAZARD,
                        Message.HAZARD.kind(),
                        element,
                        code,
                        finding.message(),
                        "-Areviver.accept=" + code + ":" + path(finding.change()) + ":REASON, or @Accept");
            } else {
                console.tell(Message.HAZARD_NOTE, Message.HAZARD_NOTE.kind(), element, code, finding.message());
            }
        }
        if (findings.size() > MOST) {
            console.tell(Message.HAZARDS_MORE, findings.size() - MOST);
        }
    }

    private static Renames.Path path(Change change) {
        Optional<String> part = change.subjects().stream()
                .filter(subject -> !(subject instanceof Table || subject instanceof Sequence))
                .map(SchemaObject::name)
                .findFirst();
        return new Renames.Path(change.table(), part);
    }

    /** Refuses each table or column that would be dropped. */
    void refuseDrops() {
        planned.losses()
                .forEach(drop -> console.tell(Message.DROP_REFUSED, Kind.ERROR, element(drop), Words.sentence(drop)));
    }

    /** An attribute of a composite type cannot be put aside: values are read by the order of what they have. */
    void refuseUnarchived() {
        planned.attributeLosses()
                .forEach(change ->
                        console.tell(Message.NOT_ARCHIVED, Kind.ERROR, element(change), Words.sentence(change)));
    }

    private Optional<Element> element(Change change) {
        Optional<SchemaObject> object = change.accept(new Subject());
        Optional<String> part = object.filter(o -> !(o instanceof Table)).map(SchemaObject::name);
        return origins.of(change.table(), part);
    }

    private static String indented(String sql) {
        return sql.strip().replaceAll("(?m)^(?=.)", "    ") + "\n";
    }

    /** The object as it is after the change, or as it was if it is gone. */
    private static final class Subject implements FewVerbs<Optional<SchemaObject>> {
        /** Rows. */
        @Override
        public Optional<SchemaObject> otherwise(Change change) {
            return Optional.empty();
        }

        @Override
        public Optional<SchemaObject> create(Change.Create change) {
            return Optional.of(change.object());
        }

        @Override
        public Optional<SchemaObject> drop(Change.Drop change) {
            return Optional.of(change.object());
        }

        @Override
        public Optional<SchemaObject> alter(Change.Alter change) {
            return Optional.of(change.to());
        }

        @Override
        public Optional<SchemaObject> rename(Change.Rename change) {
            return Optional.of(change.to());
        }
    }
}
