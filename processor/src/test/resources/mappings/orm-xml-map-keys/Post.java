package mapping;

import java.util.Map;

class Post {
    Long id;
    Map<String, Tag> tags;
    Map<Kind, Integer> scores;
    Map<Tag, Integer> votes;
}
