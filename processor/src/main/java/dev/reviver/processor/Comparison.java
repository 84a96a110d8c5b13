package dev.reviver.processor;

import dev.reviver.change.Renames;
import dev.reviver.draft.Planned;
import dev.reviver.draft.Planning;
import dev.reviver.entity.EntityModel;
import dev.reviver.entity.FormerNames;
import dev.reviver.entity.FormerRows;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EnumColumn;
import dev.reviver.meaning.Meaning;
import dev.reviver.move.DataMoves;
import dev.reviver.move.State;
import dev.reviver.snapshot.Seal;
import dev.reviver.snapshot.Snapshot;
import dev.reviver.snapshot.SnapshotBody;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The model of this compile beside the one of the last migration, with what a person has said of names on the way.
 *
 * @param from as the last migration left it
 */
record Comparison(Console console, ReviverOptions options, Snapshot from) {
    /** What has changed; empty if what was said is contradicted by what is there, which is told. */
    Optional<PendingChanges> changes(List<String> entityNames, EntityModel model, Optional<Seal> seal) {
        FormerNames.Resolved annotations = model.formerNames().resolve(from.schema(), from.meaning(), done());
        annotations.complaints().forEach(this::tell);
        if (console.hasErrors()) {
            return Optional.empty();
        }
        try {
            Saying saying = new Saying(console, options, model, annotations, from.meaning());
            FormerRows.Resolved rows = formerRows(model, saying.said().renames());
            rows.complaints().forEach(this::tell);
            if (console.hasErrors()) {
                return Optional.empty();
            }
            Snapshot entities = from.with(entityNames, model.schema(), model.meaning());
            Planned planned = Planning.plan(from, entities, saying.said(rows), options.purge());
            saying.tellUnused(planned.unused());
            return console.hasErrors()
                    ? Optional.empty()
                    : Optional.of(
                            new PendingChanges(console, planned, model.origins(), SnapshotBody.of(entities), seal));
        } catch (IllegalArgumentException contradiction) {
            console.tell(
                    Message.OPTION_REFUSED,
                    OptionKey.RENAME.option(),
                    options.renames().hints().stream()
                            .map(hint -> hint.from() + "="
                                    + hint.to().map(Object::toString).orElse(""))
                            .collect(Collectors.joining(",")),
                    String.valueOf(contradiction.getMessage()));
            return Optional.empty();
        }
    }

    private FormerRows.Resolved formerRows(EntityModel model, Renames renames) {
        Map<ColumnRef, EnumColumn> enums = from.meaning().equals(Meaning.NONE)
                ? Map.of()
                : DataMoves.formerEnums(
                        new State(from.schema(), from.meaning()), new State(model.schema(), model.meaning()), renames);
        Set<FormerRows.Done> done = from.remembered().renamed().stream()
                .flatMap(entry -> entry
                        .column()
                        .flatMap(column -> entry.constant()
                                .map(constant -> new FormerRows.Done(
                                        renames.latter(new ColumnRef(entry.table(), column)), constant, entry.from())))
                        .stream())
                .collect(Collectors.toSet());
        return model.formerRows().resolve(from.meaning(), enums, done, model.entityNames());
    }

    /** Renames of names in the catalog that annotations have asked for before, under the names that options give. */
    private Set<FormerNames.Done> done() {
        return from.remembered().renamed().stream()
                .filter(entry -> entry.constant().isEmpty())
                .map(entry ->
                        new FormerNames.Done(options.renames().latter(entry.table()), entry.column(), entry.from()))
                .collect(Collectors.toSet());
    }

    private void tell(FormerNames.Complaint complaint) {
        switch (complaint.outcome()) {
            case UNKNOWN ->
                console.tellAt(
                        complaint.place(),
                        Message.FORMER_NAME_UNKNOWN,
                        complaint.written(),
                        complaint.thing(),
                        complaint.other());
            case IN_USE ->
                console.tellAt(complaint.place(), Message.FORMER_NAME_IN_USE, complaint.written(), complaint.thing());
            case TAKEN ->
                console.tellAt(
                        complaint.place(),
                        Message.FORMER_NAME_TAKEN,
                        complaint.written(),
                        complaint.thing(),
                        complaint.other());
            case STALE, RENAMED -> console.tellAt(complaint.place(), Message.FORMER_NAME_STALE, complaint.written());
        }
    }
}
