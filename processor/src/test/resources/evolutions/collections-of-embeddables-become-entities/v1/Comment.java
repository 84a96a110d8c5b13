package demo;

import jakarta.persistence.*;

@Embeddable
public class Comment {
    @Column(length = 40, nullable = false) String text;
    Integer stars;
}
