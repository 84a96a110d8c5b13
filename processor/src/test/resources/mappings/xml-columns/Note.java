package mapping;

class Note {
    String text;
}
