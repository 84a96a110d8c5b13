package demo;

import jakarta.persistence.*;
import java.time.LocalDateTime;

@Entity
public class Post {
    @Id Long id;
    Integer amount;
    @Column(length = 30) String since;
    @Column(name = "lat") Double lat;
    LocalDateTime at;
}
