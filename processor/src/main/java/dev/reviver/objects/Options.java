package dev.reviver.objects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Storage options: {@code fillfactor=70}, one a line. */
final class Options {
    private Options() {}

    /** {@code SET (…)} and {@code RESET (…)}, as far as they are needed. */
    static List<String> change(String from, String to) {
        Map<String, String> before = parse(from);
        Map<String, String> after = parse(to);
        List<String> actions = new ArrayList<>();
        if (!predicted(before, after).equals(List.copyOf(after.keySet()))) {
            // PostgreSQL keeps the order in which they were set, and dumps it.
            return List.of(
                    "RESET (" + String.join(", ", before.keySet()) + ")", "SET (" + from(after) + ")");
        }
        List<String> gone =
                before.keySet().stream().filter(name -> !after.containsKey(name)).toList();
        if (!gone.isEmpty()) {
            actions.add("RESET (" + String.join(", ", gone) + ")");
        }
        List<String> set = after.entrySet().stream()
                .filter(option -> !option.getValue().equals(before.get(option.getKey())))
                .map(option -> option.getKey() + "=" + option.getValue())
                .toList();
        if (!set.isEmpty()) {
            actions.add("SET (" + String.join(", ", set) + ")");
        }
        return actions;
    }

    /** The order after setting only what differs: what is set goes to the end. */
    private static List<String> predicted(Map<String, String> before, Map<String, String> after) {
        List<String> order = new ArrayList<>();
        before.forEach((name, value) -> {
            if (value.equals(after.get(name))) {
                order.add(name);
            }
        });
        after.keySet().stream().filter(name -> !order.contains(name)).forEach(order::add);
        return order;
    }

    private static String from(Map<String, String> options) {
        return options.entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> parse(String lines) {
        Map<String, String> options = new LinkedHashMap<>();
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int equals = line.indexOf('=');
            options.put(line.substring(0, equals), line.substring(equals + 1));
        });
        return options;
    }
}
