package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.Comment;

@Entity
@Comment("it is a \"memo\"")
public class Memo {
    @Id Long id;
    @Comment("what $1 \\ said; -- not a comment") String body;
    @Comment("goes") String gone;
}
