package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public record Data(@Id int id) {} // RV124
