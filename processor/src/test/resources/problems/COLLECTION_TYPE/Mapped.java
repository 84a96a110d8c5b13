package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

@Entity
public class Mapped {
    @Id
    int id;

    @ElementCollection
    ArrayList<String> texts; // RV326

    @ManyToMany
    HashMap<String, Mapped> others; // RV326

    @OneToMany
    @SuppressWarnings("rawtypes")
    List raw; // RV326
}
