package dev.reviver.runtime;

import java.util.List;
import java.util.Random;

/**
 * SQL made of whatever makes it hard to tell where a statement ends. Most scripts are right; some get a character too
 * many or too few, so that they may be wrong or mean something else.
 */
final class RandomScript {
    private static final List<String> NASTY = List.of(
            ";",
            "'",
            "''",
            "\"",
            "\\",
            "\\'",
            "--",
            "/*",
            "*/",
            "$$",
            "$a$",
            "$",
            "(",
            ")",
            "\n",
            "\r\n",
            "e",
            "E'",
            "begin atomic",
            "end",
            "case",
            "a",
            "é",
            "\u00a0",
            "1",
            " ",
            "select 2;",
            "U&",
            "::",
            ":=");
    private static final List<String> BLANKS = List.of(
            " ",
            "  ",
            "\n",
            "\t",
            "\r\n",
            " -- it's; $$ /* \n",
            " /* a; /* ' */ $x$ */ ",
            "/**/",
            "\f",
            " --\r",
            "\n--;\n");
    private static final List<String> TAGS = List.of("", "a", "A", "tag_1", "é", "_");

    private final Random random;

    RandomScript(Random random) {
        this.random = random;
    }

    String text() {
        StringBuilder text = new StringBuilder(random.nextInt(20) == 0 ? ";; " : "");
        int statements = 1 + random.nextInt(5);
        for (int i = 0; i < statements; i++) {
            text.append(statement()).append(blank(true));
            if (i < statements - 1 || random.nextBoolean()) {
                text.append(';');
            }
            text.append(random.nextInt(6) == 0 ? ";" : "").append(blank(true));
        }
        return random.nextInt(4) == 0 ? damaged(text) : text.toString();
    }

    private String damaged(StringBuilder text) {
        int at = random.nextInt(text.length());
        if (random.nextBoolean()) {
            text.deleteCharAt(at);
        } else {
            text.insert(at, one(NASTY));
        }
        return text.toString();
    }

    private String statement() {
        String b = blank(false);
        return switch (random.nextInt(12)) {
            case 0 -> "do" + b + dollar("begin perform 'x;y'; end");
            case 1 ->
                "create" + b + (random.nextBoolean() ? "or replace " : "") + "function f" + random.nextInt(10_000)
                        + "()" + b + "returns int" + b + "begin" + b + "atomic" + b + "select" + b + expression(2)
                        + "::text;"
                        + blank(true) + "select case when true then 1 else" + b + "2 end" + blank(true) + ";"
                        + blank(true)
                        + "end";
            case 2 ->
                "create function f" + random.nextInt(10_000) + "() returns text language sql as" + b
                        + dollar("select 'a;b';");
            case 3 ->
                "create table t" + random.nextInt(10_000) + " (a text default " + expression(1) + "::text, \"b;"
                        + quotedBody() + "\" int)";
            case 4 ->
                "create schema s" + random.nextInt(10_000) + b + "create table t(a int)" + b
                        + "create view v as select 1 as c";
            case 5 ->
                "create function begin" + random.nextInt(10_000) + "(" + blank(true)
                        + "begin int) returns int return 1";
            case 6 -> rule("r" + random.nextInt(10_000));
            default -> select();
        };
    }

    private String rule(String table) {
        String b = blank(false);
        return "create temp table " + table + b + "(a int);" + b + "create rule q as on insert to " + table + " do also"
                + b + "(insert into pg_temp." + table + " values (1); select" + b + expression(1) + ")";
    }

    private String select() {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "select" : "SELECT");
        int columns = 1 + random.nextInt(3);
        for (int i = 0; i < columns; i++) {
            text.append(i == 0 ? "" : ",").append(blank(false)).append(expression(3));
            if (random.nextInt(3) == 0) {
                text.append(blank(false))
                        .append("as ")
                        .append("\"c")
                        .append(quotedBody())
                        .append('"');
            }
        }
        return text.toString();
    }

    private String expression(int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            return switch (random.nextInt(5)) {
                case 0 -> "(" + blank(true) + expression(depth - 1) + blank(true) + ")";
                case 1 -> "array[" + expression(0) + "::text," + blank(true) + expression(0) + "::text]";
                case 2 ->
                    expression(depth - 1) + "::text" + blank(true) + "||" + blank(true) + expression(depth - 1)
                            + "::text";
                case 3 -> "case when" + blank(false) + "true then " + expression(depth - 1) + "::text end";
                default -> "(select" + blank(false) + expression(depth - 1) + ")";
            };
        }
        return switch (random.nextInt(12)) {
            case 0 -> "E'" + body("E") + "'";
            case 1 -> "e'" + body("E") + "'" + "\n" + blank(true) + "'" + body("E") + "'";
            case 2 -> "U&'" + body("").replace("\\", "") + "'";
            case 3 -> "'" + body("") + "'" + "\n '" + body("") + "'";
            case 4 -> "N'" + body("") + "'";
            case 5 -> "B'101'";
            case 6 -> dollar(body("$"));
            case 7 -> "1" + blank(true) + "+" + blank(true) + "2";
            case 8 -> "text'" + body("") + "'";
            case 9 -> "1.5e3";
            default -> "'" + body("") + "'";
        };
    }

    /** The inside of a literal, right in its kind: quotes doubled, backslashes doubled where they escape. */
    private String body(String kind) {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            String part = one(NASTY);
            if (kind.equals("E")) {
                part = part.replace("\\", "\\\\").replace("'", random.nextBoolean() ? "\\'" : "''");
            } else if (!kind.equals("$")) {
                part = part.replace("'", "''");
            }
            text.append(part);
        }
        return text.toString();
    }

    private String quotedBody() {
        String text = body("$").replace("\"", "\"\"");
        return text.length() > 20 ? text.substring(0, 0) : text;
    }

    private String dollar(String body) {
        String tag = "$" + one(TAGS) + "$";
        return body.contains(tag) || body.endsWith("$") || (tag.equals("$$") && body.contains("$"))
                ? "'safe'"
                : tag + body + tag;
    }

    private String blank(boolean mayBeEmpty) {
        return mayBeEmpty && random.nextInt(2) == 0 ? "" : one(BLANKS);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
