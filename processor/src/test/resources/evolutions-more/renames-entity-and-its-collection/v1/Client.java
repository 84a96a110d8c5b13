package demo;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Client {
    @Id @GeneratedValue Long id;
    @ElementCollection Set<String> tags;
}
