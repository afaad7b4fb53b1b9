import Foundation

print("ccc")
