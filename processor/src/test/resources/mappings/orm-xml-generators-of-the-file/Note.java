package mapping;

class Note {
    Long id;
}
