package dev.reviver.objects;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The queries of {@link ObjectReader}: resources beside this class, one a kind. */
final class ObjectQueries {
    private static final Pattern MACRO = Pattern.compile("\\{\\{(\\w+)\\(([^)]*)\\)}}");
    private static final String SCOPE = resource("scope");
    private static final Map<String, String> OF_KINDS = new ConcurrentHashMap<>();

    /** The names of the kinds of which there may be an object. */
    static final String PRESENT = resource("present");
    /** Which object stands for what PostgreSQL keeps elsewhere. */
    static final String LINKS = resource("links");
    /** Which object needs which. */
    static final String NEEDS = resource("needs");

    private ObjectQueries() {}

    /** All objects of one of {@link Kinds#QUERIES}. */
    static String of(String kind) {
        return OF_KINDS.computeIfAbsent(kind, name -> SCOPE + resource(name));
    }

    private static String resource(String name) {
        try (InputStream in = ObjectQueries.class.getResourceAsStream(name + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("the query " + name + ".sql is missing beside " + ObjectQueries.class);
            }
            return expanded(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Access lists are read alike for every kind; the queries name them shortly. */
    private static String expanded(String query) {
        return MACRO.matcher(query).replaceAll(call -> {
            String[] arguments = call.group(2).split(";", -1);
            String list = call.group(1).equals("acl")
                    ? "coalesce(" + arguments[0] + ", acldefault('" + arguments[1] + "', " + arguments[2] + "))"
                    : "acldefault('" + arguments[0] + "', " + arguments[1] + ")";
            String owner = arguments[arguments.length - 1];
            return Matcher.quoteReplacement(
                    "(SELECT array_agg(DISTINCT concat_ws(E'\\t', x.privilege_type, CASE x.grantee WHEN 0 THEN 'PUBLIC'"
                            + " WHEN " + owner + " THEN 'OWNER' ELSE quote_ident(pg_get_userbyid(x.grantee)) END,"
                            + " CASE WHEN x.is_grantable THEN 'g' END)) FROM aclexplode(" + list + ") AS x)");
        });
    }
}
