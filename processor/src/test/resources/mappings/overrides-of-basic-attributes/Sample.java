package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
@AttributeOverride(name = "text", column = @Column(name = "words", length = 99, nullable = false))
@AttributeOverride(name = "color", column = @Column(name = "shade", columnDefinition = "text"))
@AttributeOverride(name = "amount", column = @Column(precision = 9))
@AttributeOverride(name = "required", column = @Column(name = "needed", unique = true))
class Sample extends Base {}
