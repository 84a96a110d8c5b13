package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Client {
    @Id @GeneratedValue Long id;
    @Column(nullable = false, length = 20) String nick;
    @ElementCollection Set<String> mails;
    @ManyToOne Client boss;
}
