package mapping;

class Story extends Post {
    String plot;
}
