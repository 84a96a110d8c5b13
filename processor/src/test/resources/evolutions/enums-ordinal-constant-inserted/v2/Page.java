package demo;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Page {
    @Id Long id;
    @Enumerated(EnumType.ORDINAL) Stage stage;
    @ElementCollection @CollectionTable(name = "page_past", joinColumns = @JoinColumn(name = "page_id")) @Column(name = "stage", nullable = false) Set<Stage> past;
}
