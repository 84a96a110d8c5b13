package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Worker {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "hobby") @Column(name = "hobby_name", length = 12) List<String> hobbies;
}
