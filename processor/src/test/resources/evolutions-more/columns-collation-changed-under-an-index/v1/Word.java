package demo;

import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "word_text_key", columnNames = "text"), indexes = @Index(name = "word_text_idx", columnList = "text DESC"))
public class Word {
    @Id Long id;
    @Column(length = 20) String text;
}
