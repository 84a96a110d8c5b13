package dev.reviver.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of results, printed as Markdown. */
final class Table {
    private final String title;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String title, String... header) {
        this.title = title;
        rows.add(List.of(header));
    }

    void row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell instanceof Double number ? number(number) : String.valueOf(cell));
        }
        rows.add(row);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }

    void print() {
        System.out.println("\n### " + title + "\n");
        for (int i = 0; i < rows.size(); i++) {
            System.out.println("| " + String.join(" | ", rows.get(i)) + " |");
            if (i == 0) {
                System.out.println("| --- ".repeat(rows.get(0).size()) + "|");
            }
        }
        System.out.flush();
    }
}
