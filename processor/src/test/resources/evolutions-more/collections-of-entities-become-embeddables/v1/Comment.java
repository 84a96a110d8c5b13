package demo;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
public class Comment {
    @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id;
    @Column(length = 40) String text;
}
