package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
@Table(indexes = @Index(columnList = "email, id"))
public class Subscriber {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(nullable = false, length = 50, unique = true) String email;
}
