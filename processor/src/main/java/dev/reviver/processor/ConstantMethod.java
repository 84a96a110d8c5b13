package dev.reviver.processor;

import dev.reviver.element.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The code of a method: whether it is no more than "load a constant, return it", and which constant. */
final class ConstantMethod extends MethodVisitor {
    private static final int API = Opcodes.ASM9;
    /** Bridges call the method that they stand for. */
    private static final int MADE_BY_THE_COMPILER = Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC;

    private final Map<String, Result> results;
    private final String key;
    private int loads;
    private @Nullable Result loaded;

    /**
     * What is returned.
     *
     * @param className the name of a class that is returned, with dots; else there is an answer
     */
    record Result(Optional<Answer> answer, Optional<String> className) {
        private Result(Answer answer) {
            this(Optional.of(answer), Optional.empty());
        }

        private Result(String className) {
            this(Optional.empty(), Optional.of(className));
        }
    }

    private ConstantMethod(Map<String, Result> results, String key) {
        super(API);
        this.results = results;
        this.key = key;
    }

    /** By what a method is found among the results. */
    static String key(ExecutableElement method) {
        return method.getSimpleName() + "/" + method.getParameters().size();
    }

    /** The results of all methods of a class that have one. */
    static Map<String, Result> read(ClassReader reader) {
        Map<String, Result> results = new HashMap<>();
        reader.accept(
                new ClassVisitor(API) {
                    @Override
                    public @Nullable MethodVisitor visitMethod(
                            int access,
                            String name,
                            String descriptor,
                            @Nullable String signature,
                            String @Nullable [] exceptions) {
                        return (access & MADE_BY_THE_COMPILER) != 0
                                ? null
                                : new ConstantMethod(results, name + "/" + Type.getArgumentTypes(descriptor).length);
                    }
                },
                ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return results;
    }

    private void load(@Nullable Result value) {
        loads++;
        loaded = value;
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
            load(new Result(new Answer.OfNumber(opcode - Opcodes.ICONST_0)));
        } else if (opcode == Opcodes.LCONST_0 || opcode == Opcodes.LCONST_1) {
            load(new Result(new Answer.OfNumber(opcode - Opcodes.LCONST_0)));
        } else if (opcode != Opcodes.IRETURN && opcode != Opcodes.LRETURN && opcode != Opcodes.ARETURN) {
            load(null);
        }
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        load(opcode == Opcodes.NEWARRAY ? null : new Result(new Answer.OfNumber(operand)));
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            load(new Result(new Answer.OfNumber(((Number) value).longValue())));
        } else {
            load(
                    value instanceof Type type && type.getSort() == Type.OBJECT
                            ? new Result(type.getClassName().replace('$', '.'))
                            : null);
        }
    }

    /** Whatever is a constant of its own class is taken for one of an enum. */
    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        boolean constant = opcode == Opcodes.GETSTATIC && descriptor.equals("L" + owner + ";");
        load(constant ? new Result(new Answer.OfConstant(name)) : null);
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        load(null);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        if (opcode != Opcodes.CHECKCAST) {
            load(null);
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        load(null);
    }

    @Override
    public void visitEnd() {
        if (loads == 1 && loaded != null) {
            results.put(key, loaded);
        }
    }
}
