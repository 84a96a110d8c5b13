package demo;

import jakarta.persistence.*;
import java.util.Set;

@Entity
@Table(name = "things")
public class Young { @Id Long id; @ElementCollection @CollectionTable(name = "thing_words", joinColumns = @JoinColumn(name = "thing_id")) Set<String> words; }
