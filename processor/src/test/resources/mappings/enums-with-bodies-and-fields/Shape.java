package mapping;

enum Shape {
    CIRCLE("round") {
        @Override
        double area() {
            return 1;
        }
    },
    SQUARE("edgy") {
        @Override
        double area() {
            return 2;
        }
    };

    final String words;

    Shape(String words) {
        this.words = words;
    }

    abstract double area();
}
