package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
@Table(indexes = @Index(name = "ix_note_body", columnList = "body"))
public class Note {
    @Id Long id;
    @Column(columnDefinition = "text") String body;
}
