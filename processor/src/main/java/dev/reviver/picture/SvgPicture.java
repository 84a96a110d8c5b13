package dev.reviver.picture;

import dev.reviver.schema.Column;
import dev.reviver.schema.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A picture as SVG: a box for each table, in rows, a line for each foreign key, and colours for what is changed. */
public final class SvgPicture {
    private static final int LINE = 18;
    private static final int WIDTH = 300;
    private static final int GAP = 60;

    private record Place(int x, int y, int height) {}

    private final Picture picture;
    private final Map<QualifiedName, Place> places = new HashMap<>();

    public SvgPicture(Picture picture) {
        this.picture = picture;
    }

    public String text() {
        int across = Math.max(1, (int) Math.ceil(Math.sqrt(picture.tables().size())));
        int bottom = place(across);
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(across * (WIDTH + GAP) + GAP)
                .append("\" height=\"")
                .append(bottom)
                .append("\" font-family=\"monospace\" font-size=\"12\">\n");
        picture.links().forEach(link -> line(svg, link));
        picture.tables().forEach(table -> box(svg, table));
        return svg.append("</svg>\n").toString();
    }

    private int place(int across) {
        List<Picture.Box> tables = picture.tables();
        int y = GAP;
        for (int start = 0; start < tables.size(); start += across) {
            int tallest = 0;
            for (int i = start; i < Math.min(start + across, tables.size()); i++) {
                int height = (tables.get(i).rows().size() + 2) * LINE;
                tallest = Math.max(tallest, height);
                places.put(tables.get(i).name(), new Place(GAP + (i - start) * (WIDTH + GAP), y, height));
            }
            y += tallest + GAP;
        }
        return y;
    }

    private Place placeOf(QualifiedName table) {
        return places.getOrDefault(table, new Place(0, 0, 0));
    }

    private void line(StringBuilder svg, Picture.Link link) {
        Place from = placeOf(link.from());
        Place to = placeOf(link.to());
        svg.append("<line x1=\"")
                .append(from.x() + WIDTH / 2)
                .append("\" y1=\"")
                .append(from.y() + LINE / 2)
                .append("\" x2=\"")
                .append(to.x() + WIDTH / 2)
                .append("\" y2=\"")
                .append(to.y() + to.height())
                .append("\" stroke=\"")
                .append(stroke(link.mark()))
                .append("\"><title>")
                .append(escaped(link.key().name() + words(link.mark())))
                .append("</title></line>\n");
    }

    private void box(StringBuilder svg, Picture.Box table) {
        Place box = placeOf(table.name());
        svg.append("<rect x=\"")
                .append(box.x())
                .append("\" y=\"")
                .append(box.y())
                .append("\" width=\"")
                .append(WIDTH)
                .append("\" height=\"")
                .append(box.height())
                .append("\" fill=\"#fff\" stroke=\"")
                .append(stroke(table.mark()))
                .append("\"/>\n");
        words(svg, box, 1, table.name() + words(table.mark()), " font-weight=\"bold\"" + fill(table.mark()));
        int line = 2;
        for (Picture.Row row : table.rows()) {
            String was = row.was().map(column -> ", was " + type(column)).orElse("");
            words(
                    svg,
                    box,
                    line++,
                    row.column().name() + " " + type(row.column()) + was,
                    fill(row.mark()) + (row.mark() == Picture.Mark.DROPPED ? " text-decoration=\"line-through\"" : ""));
        }
    }

    private static String type(Column column) {
        return column.type().sql() + (column.nullable() ? "" : " not null");
    }

    private static String words(Picture.Mark mark) {
        return mark == Picture.Mark.NONE ? "" : " (" + mark.word() + ")";
    }

    private static String stroke(Picture.Mark mark) {
        return mark == Picture.Mark.NONE ? "#888" : colour(mark);
    }

    private static String fill(Picture.Mark mark) {
        return mark == Picture.Mark.NONE ? "" : " fill=\"" + colour(mark) + "\"";
    }

    private static String colour(Picture.Mark mark) {
        return switch (mark) {
            case NONE -> "#000";
            case ADDED -> "#1a7f37";
            case DROPPED -> "#cf222e";
            case CHANGED -> "#9a6700";
        };
    }

    private static void words(StringBuilder svg, Place box, int line, String text, String style) {
        svg.append("<text x=\"")
                .append(box.x() + 8)
                .append("\" y=\"")
                .append(box.y() + line * LINE)
                .append('"')
                .append(style)
                .append('>')
                .append(escaped(text))
                .append("</text>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
