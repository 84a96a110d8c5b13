package dev.reviver.move;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Change;
import dev.reviver.change.Draft;
import dev.reviver.change.Refusal;
import dev.reviver.change.RowStep;
import dev.reviver.change.Term;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceMovesTest {
    private static final List<String> NOTE = List.of("note_id");

    private static Draft page(boolean isComposite) {
        Draft draft = Draft.table("page").notNull("id", "bigint").notNull("lang", "text");
        return isComposite ? draft.primaryKey("page_pkey", "id", "lang") : draft.primaryKey("page_pkey", "id");
    }

    /** A table whose rows are called after those of another. */
    private static Draft child(String name, String column, String target, String found, boolean isComposite) {
        Draft draft = Draft.table(name).notNull(column + "_id", "bigint");
        return isComposite
                ? draft.notNull(column + "_lang", "text")
                        .primaryKey(name + "_pkey", column + "_id", column + "_lang")
                        .references(
                                name + "_fk",
                                List.of(column + "_id", column + "_lang"),
                                target,
                                List.of(found + "id", found + "lang"))
                : draft.primaryKey(name + "_pkey", column + "_id")
                        .reference(name + "_fk", column + "_id", target, found + "id");
    }

    private static Side side(boolean isComposite) {
        List<String> para = isComposite ? List.of("page_id", "page_lang") : List.of("page_id");
        List<String> note = isComposite ? List.of("a_para_id", "a_para_lang") : List.of("a_para_id");
        return new Meanings()
                .entity("app.Page", "page")
                .link("app.ANote", "para", "app.Para", "a_note", NOTE, note)
                .link("app.Para", "page", "app.Page", "para", para, para)
                .side(
                        page(isComposite),
                        child("para", "page", "page", "", isComposite),
                        child("a_note", "a_para", "para", "page_", isComposite));
    }

    private static List<String> filled(Stream<RowStep.Update> steps) {
        return steps.map(step -> step.table() + "." + step.values().get(0).column())
                .toList();
    }

    @Test
    void aGrandchildIsFilledBehindTheChildThatTellsIt() {
        List<Change> moves = new ReferenceMoves(side(false), side(true)).moves();

        assertThat(filled(moves.stream()
                        .flatMap(change -> ((Change.Move) change).up().stream())
                        .map(RowStep.Update.class::cast)))
                .containsExactly("para.page_lang", "a_note.a_para_lang");
    }

    @Test
    void soItIsOnTheWayBackWhichBeginsAtTheEnd() {
        List<Change> moves = new ReferenceMoves(side(true), side(false)).moves();

        assertThat(filled(moves.stream()
                        .flatMap(change -> ((Change.Move) change).down().stream())
                        .map(RowStep.Update.class::cast)))
                .containsExactly("a_note.a_para_lang", "para.page_lang");
    }

    private static Side tree(String key, String parent, String type) {
        return new Meanings()
                .entity("app.Node", "node")
                .random("node.uid")
                .link("app.Node", "parent", "app.Node", "node", List.of(key), List.of(parent))
                .side(Draft.table("node")
                        .notNull("id", "bigint")
                        .column(key.equals("id") ? "name" : key, type)
                        .column(parent, type)
                        .primaryKey("node_pkey", key)
                        .reference("node_fk", parent, "node", key));
    }

    @Test
    void aRowThatRefersToAnotherOfItsTableAsksForItByName() {
        Side from = tree("id", "parent_id", "bigint");
        Side to = tree("uid", "parent_uid", "uuid");

        assertThat(new ReferenceMoves(from, to)
                        .moves().stream()
                                .flatMap(change -> ((Change.Move) change).up().stream())
                                .map(step ->
                                        ((RowStep.Update) step).values().get(0).term()))
                .containsExactly(
                        new Term.NewKey("gen_random_uuid()"),
                        new Term.Fellow(Meanings.ref("node.uid"), List.of("id"), List.of("parent_id")));
    }

    @Test
    void aKeyThatNobodyGivesOutIsLeftToAPerson() {
        Draft from = page(false);
        Draft to = Draft.table("page")
                .notNull("id", "bigint")
                .notNull("lang", "text")
                .notNull("edition", "integer")
                .primaryKey("page_pkey", "id", "edition");
        Draft before = child("para", "page", "page", "", false);
        Draft after = Draft.table("para")
                .notNull("page_id", "bigint")
                .notNull("page_edition", "integer")
                .references("para_fk", List.of("page_id", "page_edition"), "page", List.of("id", "edition"));
        Meanings was =
                new Meanings().link("app.Para", "page", "app.Page", "para", List.of("page_id"), List.of("page_id"));
        Meanings is = new Meanings()
                .link("app.Para", "page", "app.Page", "para", List.of("page_id"), List.of("page_id", "page_edition"));

        assertThat(new ReferenceMoves(was.side(from, before), is.side(to, after))
                        .moves().stream().flatMap(change -> ((Change.Move) change).up().stream()))
                .singleElement()
                .isInstanceOf(Refusal.OfRows.class);
    }
}
