package mapping;

import java.util.Set;

class Post {
    Long id;
    Set<Tag> tags;
}
