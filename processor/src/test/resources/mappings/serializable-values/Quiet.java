package mapping;

class Quiet extends Box {
    private static final long serialVersionUID = 1;
}
