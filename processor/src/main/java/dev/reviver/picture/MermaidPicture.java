package dev.reviver.picture;

import dev.reviver.schema.Column;

/** A picture as Mermaid, which Markdown shows. */
public record MermaidPicture(Picture picture) {
    public String text() {
        StringBuilder text = new StringBuilder("erDiagram\n");
        picture.tables().forEach(table -> table(text, table));
        picture.links().forEach(link -> link(text, link));
        return text.toString();
    }

    private static void table(StringBuilder text, Picture.Box table) {
        String name = quoted(table.name().toString());
        text.append("    ").append(name);
        if (table.mark() != Picture.Mark.NONE) {
            text.append('[')
                    .append(quoted(table.name() + " (" + table.mark().word() + ")"))
                    .append(']');
        }
        text.append(" {\n");
        for (Picture.Row row : table.rows()) {
            text.append("        ")
                    .append(row.column().type().sql().replaceAll("[^A-Za-z0-9]+", "_"))
                    .append(' ')
                    .append(row.column().name().replaceAll("[^A-Za-z0-9_]", "_"))
                    .append(
                            row.primary() && row.foreign()
                                    ? " PK,FK"
                                    : row.primary() ? " PK" : row.foreign() ? " FK" : "")
                    .append(remark(row))
                    .append('\n');
        }
        text.append("    }\n");
    }

    private static String remark(Picture.Row row) {
        if (row.mark() == Picture.Mark.NONE) {
            return "";
        }
        String was = row.was().map(column -> ", was " + described(column)).orElse("");
        return " " + quoted(row.mark().word() + was);
    }

    private static String described(Column column) {
        return column.type().sql() + (column.nullable() ? "" : " not null");
    }

    private static void link(StringBuilder text, Picture.Link link) {
        String mark = link.mark() == Picture.Mark.NONE ? "" : " (" + link.mark().word() + ")";
        text.append("    ")
                .append(quoted(link.to().toString()))
                .append(" ||--o{ ")
                .append(quoted(link.from().toString()))
                .append(" : ")
                .append(quoted(String.join(", ", link.key().columns()) + mark))
                .append('\n');
    }

    private static String quoted(String text) {
        return '"' + text.replace('"', '\'') + '"';
    }
}
