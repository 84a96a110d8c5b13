package dev.reviver.entity;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.Nullable;

/**
 * Finds the classes that tests give to Hibernate: {@code annotatedClasses} of an annotation, what
 * {@code getAnnotatedClasses()} returns, and what one method gives to {@code addAnnotatedClass}.
 */
final class SuiteGroups {
    private static final Set<String> ADDING = Set.of("addAnnotatedClass", "addAnnotatedClasses");

    private final ClassLoader loader;
    private final String prefix;
    /** The names of tests, by the classes that they give. */
    private final Map<Set<String>, String> names = new LinkedHashMap<>();

    /**
     * @param loader where all classes are
     * @param prefix what is left off the names of tests
     */
    SuiteGroups(ClassLoader loader, String prefix) {
        this.loader = loader;
        this.prefix = prefix;
    }

    void read(List<Path> tests, JavaCompiler compiler) throws IOException {
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, ignored -> {}, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(tests));
            for (CompilationUnitTree unit : task.parse()) {
                new Test(unit).scan(unit, null);
            }
        }
    }

    /** Sorted by name; what a test gives a second time has a number behind it. */
    List<HibernateSuite.Group> groups() {
        Map<String, List<String>> sorted = new TreeMap<>();
        names.forEach((classes, name) -> {
            String free = name;
            for (int i = 2; sorted.containsKey(free); i++) {
                free = name + "#" + i;
            }
            sorted.put(free, List.copyOf(classes));
        });
        return sorted.entrySet().stream()
                .map(group -> new HibernateSuite.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private boolean exists(String name) {
        return loader.getResource(name.replace('.', '/') + ".class") != null;
    }

    /** The class of a name with dots, any of which may lead to a nested class. */
    private Optional<String> binary(String qualified) {
        String name = qualified;
        while (!exists(name)) {
            int dot = name.lastIndexOf('.');
            if (dot < 0) {
                return Optional.empty();
            }
            name = name.substring(0, dot) + "$" + name.substring(dot + 1);
        }
        return Optional.of(name);
    }

    /** Walks one source. */
    private final class Test extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final String inPackage;
        private final Deque<String> around = new ArrayDeque<>();

        Test(CompilationUnitTree unit) {
            this.unit = unit;
            this.inPackage = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            String outer = around.peek();
            around.push(outer == null ? inPackage + type.getSimpleName() : outer + "$" + type.getSimpleName());
            super.visitClass(type, null);
            around.pop();
            return null;
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
            for (ExpressionTree argument : annotation.getArguments()) {
                if (argument instanceof AssignmentTree assignment
                        && assignment.getVariable().toString().equals("annotatedClasses")) {
                    add(literalsIn(assignment.getExpression()));
                }
            }
            return super.visitAnnotation(annotation, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            add(
                    method.getName().contentEquals("getAnnotatedClasses")
                            ? literalsIn(method.getBody())
                            : addedIn(method.getBody()));
            return super.visitMethod(method, null);
        }

        private List<String> addedIn(@Nullable Tree body) {
            List<String> added = new ArrayList<>();
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
                    String name = call.getMethodSelect() instanceof MemberSelectTree select
                            ? select.getIdentifier().toString()
                            : call.getMethodSelect().toString();
                    if (ADDING.contains(name)) {
                        call.getArguments().forEach(argument -> added.addAll(literalsIn(argument)));
                    }
                    return super.visitMethodInvocation(call, null);
                }
            }.scan(body, null);
            return added;
        }

        private List<String> literalsIn(@Nullable Tree tree) {
            List<String> literals = new ArrayList<>();
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void nothing) {
                    if (select.getIdentifier().contentEquals("class")) {
                        literals.add(select.getExpression().toString());
                    }
                    return super.visitMemberSelect(select, null);
                }
            }.scan(tree, null);
            return literals;
        }

        /** A test of a class that is not here is none that could be judged. */
        private void add(List<String> literals) {
            Set<String> classes = new LinkedHashSet<>();
            for (String literal : literals) {
                Optional<String> found = resolve(literal);
                if (found.isEmpty()) {
                    return;
                }
                classes.add(found.get());
            }
            String test = around.getLast();
            if (!classes.isEmpty()) {
                names.putIfAbsent(classes, test.startsWith(prefix) ? test.substring(prefix.length()) : test);
            }
        }

        /** As Java does: what is nested around, imported by name, beside it, imported by a star, or written in full. */
        private Optional<String> resolve(String literal) {
            int dot = literal.indexOf('.');
            String first = dot < 0 ? literal : literal.substring(0, dot);
            String rest = dot < 0 ? "" : literal.substring(dot);
            Stream<String> nested = around.stream().map(type -> type + "." + literal);
            Stream<String> named = unit.getImports().stream()
                    .map(SuiteGroups::imported)
                    .filter(imported -> imported.endsWith("." + first))
                    .map(imported -> imported + rest);
            Stream<String> starred = unit.getImports().stream()
                    .map(SuiteGroups::imported)
                    .filter(imported -> imported.endsWith(".*"))
                    .map(imported -> imported.substring(0, imported.length() - 1) + literal);
            return Stream.of(nested, named, Stream.of(inPackage + literal), starred, Stream.of(literal))
                    .flatMap(names -> names)
                    .flatMap(name -> binary(name).stream())
                    .findFirst();
        }
    }

    private static String imported(ImportTree tree) {
        return tree.getQualifiedIdentifier().toString();
    }
}
