package mapping;

import java.util.Set;

class Tag {
    Long id;
    Set<Post> posts;
}
