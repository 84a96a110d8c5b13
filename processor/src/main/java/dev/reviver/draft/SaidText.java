package dev.reviver.draft;

import dev.reviver.change.Backfills;
import dev.reviver.change.Renames;
import dev.reviver.hazard.Acceptances;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.move.Formerly;
import dev.reviver.schema.QualifiedName;
import dev.reviver.snapshot.JsonObject;
import dev.reviver.snapshot.JsonText;
import dev.reviver.snapshot.JsonTree;
import dev.reviver.snapshot.Remembered;
import dev.reviver.sql.Server;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** {@link Said} as JSON, and back: the same value gives the same bytes. */
public final class SaidText {
    private final JsonText json = new JsonText();

    private SaidText() {}

    /** Writes. */
    public static String write(Said said) {
        return new SaidText().text(said);
    }

    /**
     * Reads.
     *
     * @param where the file's name, for messages
     * @throws dev.reviver.snapshot.SnapshotException if {@code json} is not what {@link #write} writes
     */
    public static Said read(String json, String where) {
        return JsonTree.parse(json, where).read(SaidText::said);
    }

    private String text(Said said) {
        json.object(() -> {
            json.field("drop", said.drop().word());
            json.flag("online", said.online());
            json.field("target", said.target());
            json.objects("renames", said.renames().hints(), hint -> {
                path(hint.from());
                hint.to().ifPresent(to -> json.object("to", () -> path(to)));
            });
            json.objects("new", sorted(said.fresh()), this::path);
            json.objects("done", said.done(), renamed -> {
                path(new Renames.Path(renamed.table(), renamed.column()));
                json.field("constant", renamed.constant());
                json.field("from", renamed.from());
            });
            json.objects("constants", constants(said.formerly().constants()), constant -> {
                path(new Renames.Path(
                        constant.at().table(), Optional.of(constant.at().column())));
                json.field("name", constant.name());
                json.field("from", constant.from());
            });
            json.objects("classes", List.copyOf(new TreeMap<>(said.formerly().classes()).entrySet()), entry -> {
                json.field("name", entry.getKey());
                json.field("from", entry.getValue());
            });
            json.objects("attributes", attributes(said.formerly().attributes()), attribute -> {
                json.field("entity", attribute.entity());
                json.field("name", attribute.name());
                json.field("from", attribute.from());
            });
            json.objects("backfills", sorted(said.backfills().expressions().keySet()), column -> {
                path(column);
                json.field(
                        "value",
                        Optional.ofNullable(said.backfills().expressions().get(column)));
            });
            json.objects("acceptances", said.acceptances().all(), accepted -> {
                json.field("code", accepted.code());
                path(new Renames.Path(accepted.table(), accepted.part()));
                json.field("because", accepted.because());
            });
        });
        return json.finish();
    }

    private void path(Renames.Path path) {
        json.field("schema", path.table().schema());
        json.field("table", path.table().name());
        json.field("column", path.column());
    }

    private static List<Renames.Path> sorted(Set<Renames.Path> paths) {
        return paths.stream()
                .sorted(Comparator.comparing(Renames.Path::toString))
                .toList();
    }

    /** One constant of an enum under its two names. */
    private record Constant(ColumnRef at, String name, String from) {}

    private static List<Constant> constants(Map<ColumnRef, Map<String, String>> former) {
        return former.entrySet().stream()
                .flatMap(column -> column.getValue().entrySet().stream()
                        .map(entry -> new Constant(column.getKey(), entry.getKey(), entry.getValue())))
                .sorted(Comparator.comparing(
                                (Constant constant) -> constant.at().toString())
                        .thenComparing(Constant::name))
                .toList();
    }

    /** One attribute under its two paths. */
    private record Attribute(String entity, String name, String from) {}

    private static List<Attribute> attributes(Map<String, Map<String, String>> latter) {
        return new TreeMap<>(latter)
                .entrySet().stream()
                        .flatMap(entity -> new TreeMap<>(entity.getValue())
                                .entrySet().stream()
                                        .map(path -> new Attribute(entity.getKey(), path.getValue(), path.getKey())))
                        .toList();
    }

    private static Said said(JsonObject json) {
        Map<ColumnRef, Map<String, String>> constants = new HashMap<>();
        json.objects(
                        "constants",
                        entry -> new Constant(
                                new ColumnRef(table(entry), entry.text("column")),
                                entry.text("name"),
                                entry.text("from")))
                .forEach(constant -> constants
                        .computeIfAbsent(constant.at(), at -> new LinkedHashMap<>())
                        .put(constant.name(), constant.from()));
        Map<String, String> classes = new HashMap<>();
        json.objects("classes", entry -> Map.entry(entry.text("name"), entry.text("from")))
                .forEach(entry -> classes.put(entry.getKey(), entry.getValue()));
        Map<String, Map<String, String>> attributes = new HashMap<>();
        json.objects("attributes", entry -> new Attribute(entry.text("entity"), entry.text("name"), entry.text("from")))
                .forEach(attribute -> attributes
                        .computeIfAbsent(attribute.entity(), entity -> new HashMap<>())
                        .put(attribute.from(), attribute.name()));
        Map<Renames.Path, String> values = new HashMap<>();
        json.objects("backfills", entry -> Map.entry(path(entry), entry.text("value")))
                .forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        return new Said(
                new Renames(json.objects(
                        "renames", entry -> new Renames.Hint(path(entry), entry.optionalObject("to", SaidText::path)))),
                Set.copyOf(json.objects("new", SaidText::path)),
                json.objects(
                        "done",
                        entry -> new Remembered.Renamed(
                                table(entry),
                                entry.optionalText("column"),
                                entry.optionalText("constant"),
                                entry.text("from"))),
                new Formerly(constants, classes, attributes),
                new Backfills(values),
                new Acceptances(json.objects(
                        "acceptances",
                        entry -> new Acceptances.Acceptance(
                                entry.text("code"),
                                table(entry),
                                entry.optionalText("column"),
                                entry.text("because")))),
                json.optionalWord("drop", DropMode::of, "\"drop\", \"archive\" or \"refuse\"")
                        .orElse(DropMode.DROP),
                json.flagOrFalse("online"),
                (int) json.optionalNumber("target").orElse(Server.USUAL.major()));
    }

    private static Renames.Path path(JsonObject json) {
        return new Renames.Path(table(json), json.optionalText("column"));
    }

    private static QualifiedName table(JsonObject json) {
        return new QualifiedName(json.optionalText("schema"), json.text("table"));
    }
}
