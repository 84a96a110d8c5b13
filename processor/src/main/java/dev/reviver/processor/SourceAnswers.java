package dev.reviver.processor;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.reviver.element.Answer;
import dev.reviver.element.Answers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers from method bodies, as javac has parsed them. It does not ask javac what a name in them means, for javac
 * would check the whole class to know, before other processors are done: {@link NamesInSource} does.
 */
final class SourceAnswers implements Answers {
    private static final String CLASS = "class";

    private final Elements elements;
    private final Optional<Trees> trees;

    SourceAnswers(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.trees = SourceFiles.trees(environment);
    }

    /** Whether there is a source to read. */
    boolean isSource(Element element) {
        return path(element).isPresent();
    }

    private Optional<TreePath> path(Element element) {
        return trees.flatMap(all -> Optional.ofNullable(all.getPath(element)));
    }

    @Override
    public boolean calls(TypeElement type, Set<String> methods) {
        return path(type)
                .map(path -> new Calls(methods).scan(path.getLeaf(), null))
                .orElse(false);
    }

    /** Looks for calls by the simple names of methods. */
    private static final class Calls extends TreeScanner<Boolean, @Nullable Void> {
        private final Set<String> methods;

        Calls(Set<String> methods) {
            this.methods = methods;
        }

        @Override
        public Boolean scan(@Nullable Tree tree, @Nullable Void nothing) {
            return Boolean.TRUE.equals(super.scan(tree, null));
        }

        @Override
        public Boolean visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            boolean found = methods.contains(name(call.getMethodSelect()));
            return found || Boolean.TRUE.equals(super.visitMethodInvocation(call, null));
        }

        @Override
        public Boolean reduce(Boolean one, Boolean other) {
            return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
        }

        private static String name(ExpressionTree select) {
            if (select instanceof IdentifierTree identifier) {
                return identifier.getName().toString();
            }
            return select instanceof MemberSelectTree member
                    ? member.getIdentifier().toString()
                    : "";
        }
    }

    @Override
    public Optional<Answer> of(TypeElement type, ExecutableElement method) {
        return path(method).flatMap(path -> {
            NamesInSource names = new NamesInSource(path.getCompilationUnit(), type, elements);
            return returned(path.getLeaf()).flatMap(value -> answer(value, names));
        });
    }

    private static Optional<ExpressionTree> returned(Tree tree) {
        if (!(tree instanceof MethodTree method) || method.getBody() == null) {
            return Optional.empty();
        }
        List<? extends StatementTree> statements = method.getBody().getStatements();
        return statements.size() == 1 && statements.get(0) instanceof ReturnTree result
                ? Optional.ofNullable(result.getExpression())
                : Optional.empty();
    }

    private static Optional<Answer> answer(ExpressionTree tree, NamesInSource names) {
        if (tree instanceof ParenthesizedTree inner) {
            return answer(inner.getExpression(), names);
        }
        if (tree instanceof TypeCastTree cast) {
            return answer(cast.getExpression(), names);
        }
        if (tree instanceof LiteralTree literal) {
            return number(literal.getValue());
        }
        if (tree instanceof UnaryTree unary) {
            return unary.getKind() == Tree.Kind.UNARY_MINUS
                    ? answer(unary.getExpression(), names).flatMap(SourceAnswers::negative)
                    : Optional.empty();
        }
        if (tree instanceof MemberSelectTree select && select.getIdentifier().contentEquals(CLASS)) {
            return dotted(select.getExpression()).flatMap(names::type).map(Answer.OfClass::new);
        }
        return dotted(tree).flatMap(names::field).flatMap(SourceAnswers::answer);
    }

    private static Optional<Answer> answer(VariableElement field) {
        return field.getKind() == ElementKind.ENUM_CONSTANT
                ? Optional.of(new Answer.OfConstant(field.getSimpleName().toString()))
                : number(field.getConstantValue());
    }

    private static Optional<Answer> negative(Answer answer) {
        return answer instanceof Answer.OfNumber number
                ? Optional.of(new Answer.OfNumber(-number.value()))
                : Optional.empty();
    }

    private static Optional<Answer> number(@Nullable Object value) {
        return value instanceof Integer || value instanceof Long
                ? Optional.of(new Answer.OfNumber(((Number) value).longValue()))
                : Optional.empty();
    }

    /** A name, with the names before it. */
    private static Optional<String> dotted(ExpressionTree tree) {
        if (tree instanceof IdentifierTree identifier) {
            return Optional.of(identifier.getName().toString());
        }
        return tree instanceof MemberSelectTree select
                ? dotted(select.getExpression()).map(before -> before + "." + select.getIdentifier())
                : Optional.empty();
    }
}
