package dev.reviver.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * Merges two changes of one text line by line, as diff3 does: what only one of them changed is taken, what both changed
 * alike too, and what both changed differently is a conflict. Lines that both inserted at one place stand there one after
 * the other, those of the first side first.
 *
 * @param text the merged text; where there is a conflict, the first side's lines
 * @param conflicts both versions of each place that both changed
 */
public record TextMerge(String text, List<Conflict> conflicts) {
    public TextMerge {
        conflicts = List.copyOf(conflicts);
    }

    /** A place that both changed, in both versions. */
    public record Conflict(String first, String second) {}

    /** Merges. */
    public static TextMerge of(String base, String first, String second) {
        List<String> lines = lines(base);
        List<Hunk> firstHunks = hunks(lines, lines(first));
        List<Hunk> secondHunks = hunks(lines, lines(second));
        return new Merger(lines, firstHunks, secondHunks).merge();
    }

    /** What differs between two texts, line by line: {@code - } before what goes, {@code + } before what comes. */
    public static String difference(String before, String after) {
        List<String> lines = lines(before);
        StringBuilder text = new StringBuilder();
        for (Hunk hunk : hunks(lines, lines(after))) {
            lines.subList(hunk.from(), hunk.to())
                    .forEach(line -> text.append("- ").append(line));
            hunk.lines().forEach(line -> text.append("+ ").append(line));
        }
        return text.toString();
    }

    /** Lines of the base that one side has replaced, none for an insertion. */
    private record Hunk(int from, int to, List<String> lines) {
        boolean inserts() {
            return from == to;
        }

        /** Whether they change the same lines; two that only touch do not. */
        boolean meets(Hunk other) {
            if (inserts() && other.inserts()) {
                return from == other.from;
            }
            if (inserts() || other.inserts()) {
                return isWithin(from, other) || isWithin(other.from, this);
            }
            return from < other.to && other.from < to;
        }

        private static boolean isWithin(int line, Hunk hunk) {
            return line > hunk.from && line < hunk.to;
        }
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        lines.replaceAll(line -> line + "\n");
        String last = lines.remove(lines.size() - 1);
        if (!last.equals("\n")) {
            lines.add(last.substring(0, last.length() - 1));
        }
        return lines;
    }

    /** By the longest common subsequence; both ends that are alike are left out of the table. */
    private static List<Hunk> hunks(List<String> base, List<String> other) {
        int head = 0;
        while (head < base.size() && head < other.size() && base.get(head).equals(other.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < base.size() - head
                && tail < other.size() - head
                && base.get(base.size() - 1 - tail).equals(other.get(other.size() - 1 - tail))) {
            tail++;
        }
        int n = base.size() - tail;
        int m = other.size() - tail;
        int[][] common = new int[n - head + 1][m - head + 1];
        for (int i = n - 1; i >= head; i--) {
            for (int j = m - 1; j >= head; j--) {
                common[i - head][j - head] = base.get(i).equals(other.get(j))
                        ? common[i + 1 - head][j + 1 - head] + 1
                        : Math.max(common[i + 1 - head][j - head], common[i - head][j + 1 - head]);
            }
        }
        List<Hunk> hunks = new ArrayList<>();
        int i = head;
        int j = head;
        while (i < n || j < m) {
            int from = i;
            List<String> lines = new ArrayList<>();
            while ((i < n || j < m) && !(i < n && j < m && base.get(i).equals(other.get(j)))) {
                if (j < m && (i == n || common[i - head][j + 1 - head] >= common[i + 1 - head][j - head])) {
                    lines.add(other.get(j++));
                } else {
                    i++;
                }
            }
            if (i > from || !lines.isEmpty()) {
                hunks.add(new Hunk(from, i, lines));
            }
            while (i < n && j < m && base.get(i).equals(other.get(j))) {
                i++;
                j++;
            }
        }
        return hunks;
    }

    /** Walks through the base with the changes of both sides. */
    private static final class Merger {
        private final List<String> base;
        private final List<Hunk> first;
        private final List<Hunk> second;
        private final StringBuilder text = new StringBuilder();
        private final List<Conflict> conflicts = new ArrayList<>();
        private int at;

        Merger(List<String> base, List<Hunk> first, List<Hunk> second) {
            this.base = base;
            this.first = new ArrayList<>(first);
            this.second = new ArrayList<>(second);
        }

        TextMerge merge() {
            while (!first.isEmpty() || !second.isEmpty()) {
                if (second.isEmpty()
                        || (!first.isEmpty()
                                && first.get(0).from() <= second.get(0).from())) {
                    next(first, second, true);
                } else {
                    next(second, first, false);
                }
            }
            copyTo(base.size());
            return new TextMerge(text.toString(), conflicts);
        }

        private void next(List<Hunk> mine, List<Hunk> theirs, boolean mineIsFirst) {
            Hunk hunk = mine.get(0);
            if (theirs.isEmpty() || !hunk.meets(theirs.get(0))) {
                copyTo(hunk.from());
                hunk.lines().forEach(text::append);
                at = Math.max(at, hunk.to());
                mine.remove(0);
                return;
            }
            Hunk other = theirs.get(0);
            if (hunk.equals(other)) {
                theirs.remove(0);
                return;
            }
            if (hunk.inserts() && other.inserts()) {
                copyTo(hunk.from());
                (mineIsFirst ? hunk : other).lines().forEach(text::append);
                (mineIsFirst ? other : hunk).lines().forEach(text::append);
                mine.remove(0);
                theirs.remove(0);
                return;
            }
            conflict();
        }

        /** All changes of both sides that hang together. */
        private void conflict() {
            int from = Math.min(first.get(0).from(), second.get(0).from());
            int to = Math.max(first.get(0).to(), second.get(0).to());
            List<Hunk> mine = new ArrayList<>();
            List<Hunk> theirs = new ArrayList<>();
            boolean grown = true;
            while (grown) {
                int reached = to;
                take(first, mine, to);
                take(second, theirs, to);
                for (Hunk hunk : mine) {
                    to = Math.max(to, hunk.to());
                }
                for (Hunk hunk : theirs) {
                    to = Math.max(to, hunk.to());
                }
                grown = to > reached;
            }
            copyTo(from);
            String one = side(mine, from, to);
            conflicts.add(new Conflict(one, side(theirs, from, to)));
            text.append(one);
            at = to;
        }

        private static void take(List<Hunk> from, List<Hunk> taken, int to) {
            while (!from.isEmpty() && from.get(0).from() < to) {
                taken.add(from.remove(0));
            }
        }

        private String side(List<Hunk> hunks, int from, int to) {
            StringBuilder side = new StringBuilder();
            int place = from;
            for (Hunk hunk : hunks) {
                base.subList(place, hunk.from()).forEach(side::append);
                hunk.lines().forEach(side::append);
                place = hunk.to();
            }
            base.subList(place, to).forEach(side::append);
            return side.toString();
        }

        private void copyTo(int line) {
            while (at < line) {
                text.append(base.get(at++));
            }
        }
    }
}
