package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.Comment;

@Entity
@Comment("the first")
public class Remark {
    @Id Long id;
    @Comment("old") String a;
    @Comment("gone") String b;
    String c;
}
