package dev.reviver.processor;

import java.util.Collection;
import java.util.Optional;

/** Names of packages. */
final class Packages {
    private Packages() {}

    /** The longest package that contains all of {@code packages}; empty text for the unnamed one. */
    static String common(Collection<String> packages) {
        Optional<String> common = packages.stream().reduce(Packages::common);
        return common.orElse("");
    }

    private static String common(String a, String b) {
        String prefix = a;
        while (!(b + ".").startsWith(prefix + ".")) {
            prefix = prefix.substring(0, Math.max(prefix.lastIndexOf('.'), 0));
            if (prefix.isEmpty()) {
                return "";
            }
        }
        return prefix;
    }
}
