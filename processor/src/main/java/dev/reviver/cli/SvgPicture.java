package dev.reviver.cli;

import dev.reviver.schema.Column;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A schema as an SVG picture: a box for each table, in rows, and a line for each foreign key. */
final class SvgPicture {
    private static final int LINE = 18;
    private static final int WIDTH = 300;
    private static final int GAP = 60;

    private record Box(int x, int y, int height) {}

    private final Schema schema;
    private final Map<String, Box> boxes = new HashMap<>();

    SvgPicture(Schema schema) {
        this.schema = schema;
    }

    String text() {
        int across = Math.max(1, (int) Math.ceil(Math.sqrt(schema.tables().size())));
        int bottom = place(across);
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(across * (WIDTH + GAP) + GAP)
                .append("\" height=\"")
                .append(bottom)
                .append("\" font-family=\"monospace\" font-size=\"12\">\n");
        schema.tables().forEach(table -> table.foreignKeys().forEach(key -> line(svg, table, key)));
        schema.tables().forEach(table -> box(svg, table));
        return svg.append("</svg>\n").toString();
    }

    private int place(int across) {
        List<Table> tables = schema.tables();
        int y = GAP;
        for (int start = 0; start < tables.size(); start += across) {
            int tallest = 0;
            for (int i = start; i < Math.min(start + across, tables.size()); i++) {
                int height = (tables.get(i).columns().size() + 2) * LINE;
                tallest = Math.max(tallest, height);
                boxes.put(
                        tables.get(i).qualifiedName().toString(),
                        new Box(GAP + (i - start) * (WIDTH + GAP), y, height));
            }
            y += tallest + GAP;
        }
        return y;
    }

    private Box boxOf(String table) {
        return boxes.getOrDefault(table, new Box(0, 0, 0));
    }

    private void line(StringBuilder svg, Table table, ForeignKey key) {
        Box from = boxOf(table.qualifiedName().toString());
        Box to = boxOf(key.target().toString());
        svg.append("<line x1=\"").append(from.x() + WIDTH / 2)
                .append("\" y1=\"").append(from.y() + LINE / 2)
                .append("\" x2=\"").append(to.x() + WIDTH / 2)
                .append("\" y2=\"").append(to.y() + to.height())
                .append("\" stroke=\"#888\"><title>").append(escaped(key.name())).append("</title></line>\n");
    }

    private void box(StringBuilder svg, Table table) {
        Box box = boxOf(table.qualifiedName().toString());
        svg.append("<rect x=\"").append(box.x()).append("\" y=\"").append(box.y()).append("\" width=\"").append(WIDTH)
                .append("\" height=\"").append(box.height()).append("\" fill=\"#fff\" stroke=\"#333\"/>\n");
        words(svg, box, 1, table.qualifiedName().toString(), " font-weight=\"bold\"");
        int line = 2;
        for (Column column : table.columns()) {
            words(svg, box, line++, column.name() + " " + column.type().sql() + (column.nullable() ? "" : " not null"), "");
        }
    }

    private static void words(StringBuilder svg, Box box, int line, String text, String style) {
        svg.append("<text x=\"").append(box.x() + 8).append("\" y=\"").append(box.y() + line * LINE).append('"').append(style)
                .append('>').append(escaped(text)).append("</text>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
